create table firm_years (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "organization" uuid,
  "year" integer,
  "revenue" numeric(20,2),
  "assets" numeric(20,2),
  "staff" bigint,
  "tech_staff" bigint,
  "rd_accounting" numeric(20,2),
  "rd_deductible" numeric(20,2),
  "rd_high_tech" numeric(20,2),
  "loan_interest_paid" numeric(20,2),
  "premium_paid" numeric(20,2),
  "technology_contract_paid" numeric(20,2),
  "source" text,
  "authorized" boolean,
  "reported_on" date,
  "verified_on" date,
  "return_reason" text,
  "remark" text,
  primary key (region, id, version),
  constraint firm_years_forward check (recorded_to > recorded_from)
);

alter table firm_years enable row level security;

create policy region_reads on firm_years for select using (region = current_setting('app.region', true));

create policy region_adds on firm_years for insert with check (region = current_setting('app.region', true));

create policy region_closes on firm_years for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on firm_years to dongjian_app;

grant update (recorded_to, closed_by) on firm_years to dongjian_app;

create unique index firm_years_key on firm_years (region, "organization", "year") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index firm_years_organization on firm_years (region, "organization");

create index firm_years_by_year on firm_years (region, "year", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create table policy_exclusions (
  region text not null,
  id uuid not null,
  version integer not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default timestamptz '9999-12-31 00:00:00+08',
  opened_by uuid not null,
  closed_by uuid,
  status text not null,
  "number" text,
  "organization" uuid,
  "kind" text,
  "provider" uuid,
  "paper" text,
  "paper_number" text,
  "starts_on" date,
  "lifted_on" date,
  "remark" text,
  primary key (region, id, version),
  constraint policy_exclusions_forward check (recorded_to > recorded_from)
);

alter table policy_exclusions enable row level security;

create policy region_reads on policy_exclusions for select using (region = current_setting('app.region', true));

create policy region_adds on policy_exclusions for insert with check (region = current_setting('app.region', true));

create policy region_closes on policy_exclusions for update using (region = current_setting('app.region', true) and recorded_to = timestamptz '9999-12-31 00:00:00+08') with check (region = current_setting('app.region', true));

grant select, insert on policy_exclusions to dongjian_app;

grant update (recorded_to, closed_by) on policy_exclusions to dongjian_app;

create unique index policy_exclusions_key on policy_exclusions (region, "number") where recorded_to = timestamptz '9999-12-31 00:00:00+08';

create index policy_exclusions_organization on policy_exclusions (region, "organization");

create index policy_exclusions_provider on policy_exclusions (region, "provider");

create index policy_exclusions_by_starts_on on policy_exclusions (region, "starts_on", id) where recorded_to = timestamptz '9999-12-31 00:00:00+08';

-- How far each ledger reaches.
create index firm_years_recorded on firm_years (region, recorded_from);
create index policy_exclusions_recorded on policy_exclusions (region, recorded_from);
