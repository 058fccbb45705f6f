-- 节点计划 with its grounds and grace, milestones of what no figure measures; papers that are brought in as text, and
-- which of their places became which record. All three tables of papers only grow.

alter table commitments add column "pace_basis" text;

alter table commitments add column "pace_confirmed_on" date;

alter table commitments add column "grace" bigint;

alter table commitments add column "weight" numeric;

alter table commitments add column "lag_reason" text;

create table milestones (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "commitment" uuid,
  "order" bigint,
  "name" text,
  "due_on" date,
  "weight" numeric,
  "reported_on" date,
  "evidence" text,
  "reviewer" text,
  "reviewed_on" date,
  "review_note" text,
  "naming_initials" text collate "C" generated always as (pinyin_initials("name")) stored,
  primary key (region, id, version),
  constraint milestones_forward check (recorded_to > recorded_from)
);

alter table milestones enable row level security;

create policy region_reads on milestones for select using (region = current_setting('app.region', true));

create policy region_adds on milestones for insert with check (region = current_setting('app.region', true));

create policy region_closes on milestones for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on milestones to dongjian_app;

grant update (recorded_to, closed_by) on milestones to dongjian_app;

create unique index milestones_key on milestones (region, "commitment", "order") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index milestones_recorded on milestones (region, recorded_from);

create index milestones_commitment on milestones (region, "commitment");

create index milestones_naming_initials on milestones (region, naming_initials) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index milestones_by_due_on on milestones (region, "due_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table papers (
  region text not null,
  id uuid not null,
  kind text not null check (kind in ('opinion', 'plan', 'report')),
  title text not null,
  number text,
  issued_on date,
  -- The year that it tells of; a target without a year belongs to the next one.
  year integer not null,
  -- The unit that answers for what names no other.
  lead uuid not null,
  file_name text,
  -- The stored original.
  document text,
  text text not null,
  -- How many passages were read in it when it came.
  passages integer not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (region, id)
);
create index papers_by_time on papers (region, added_at, id);

-- What a person decided on a place of a paper: it is that record, or it is nothing to follow. The latest row counts.
create table paper_passages (
  region text not null,
  paper uuid not null,
  kind text not null check (kind in ('commitment', 'item', 'problem')),
  -- The place by which the passage is known: its own start, or that of its target. UTF-16 units.
  place integer not null,
  starts integer not null,
  ends integer not null,
  record uuid,
  note text,
  decided_at timestamptz not null,
  decided_by uuid not null,
  primary key (region, paper, kind, place, decided_at)
);
create index paper_passages_by_record on paper_passages (region, record);

create table paper_withdrawals (
  region text not null,
  paper uuid not null,
  reason text not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null,
  primary key (region, paper)
);

alter table papers enable row level security;
create policy region_only on papers using (region = current_setting('app.region', true)) with check (region = current_setting('app.region', true));
grant select, insert on papers to dongjian_app;

alter table paper_passages enable row level security;
create policy region_only on paper_passages using (region = current_setting('app.region', true)) with check (region = current_setting('app.region', true));
grant select, insert on paper_passages to dongjian_app;

alter table paper_withdrawals enable row level security;
create policy region_only on paper_withdrawals using (region = current_setting('app.region', true)) with check (region = current_setting('app.region', true));
grant select, insert on paper_withdrawals to dongjian_app;
