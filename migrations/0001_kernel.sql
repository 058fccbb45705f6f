-- What every county stands on: regions, events, documents, published values, and the role that the application works as.
-- Forward only. Nothing here is specific to one register: their tables are in the files that follow.

do $$
begin
  if not exists (select from pg_roles where rolname = 'dongjian_app') then
    create role dongjian_app nologin;
  end if;
exception when duplicate_object or unique_violation then null; -- another command made it at this moment
end $$;

-- On a server whose administrator has made the role and given it to us already, nothing is left to grant.
do $$
begin
  if not pg_has_role(current_user, 'dongjian_app', 'member') then
    execute format('grant dongjian_app to %I', current_user);
  end if;
end $$;

grant usage on schema public to dongjian_app;

-- A county, by GB/T 2260 (or our own code for a zone that has none). Every region may read the list.
create table regions (
  code text primary key,
  name text not null,
  short_name text not null,
  level text not null check (level in ('province', 'city', 'county', 'zone')),
  parent text,
  demo boolean not null default false
);
grant select, insert on regions to dongjian_app;

-- Append-only: who did what, when (`events` is the register of activities). `detail` is canonical JSON text, `hash` is taken over the stored text.
create table event_log (
  region text not null,
  id uuid not null,
  at timestamptz not null,
  true_at timestamptz not null,
  actor text not null,
  kind text not null,
  detail text not null,
  hash text not null,
  primary key (region, id)
);
create index event_log_by_time on event_log (region, at, id);
alter table event_log enable row level security;
create policy region_only on event_log using (region = current_setting('app.region', true)) with check (region = current_setting('app.region', true));
grant select, insert on event_log to dongjian_app;

-- Files by the SHA-256 of their bytes: letters behind received values, evidence, workbooks.
create table documents (
  region text not null,
  sha256 text not null,
  name text not null,
  media_type text not null,
  bytes bytea not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (region, sha256)
);
create index documents_by_name on documents (region, name, added_at);
alter table documents enable row level security;
create policy region_only on documents using (region = current_setting('app.region', true)) with check (region = current_setting('app.region', true));
grant select, insert on documents to dongjian_app;

-- Values that every region may read; written only by a publishing step of the region that owns them.
create table published_values (
  region text not null,
  figure text not null,
  period text not null,
  edition integer not null,
  value numeric not null,
  unit text not null,
  published_at timestamptz not null,
  published_by uuid not null,
  primary key (region, figure, period, edition)
);
create index published_values_by_figure on published_values (figure, period, region, edition);
alter table published_values enable row level security;
create policy read_all on published_values for select using (true);
create policy write_own on published_values for insert with check (region = current_setting('app.region', true));
grant select, insert on published_values to dongjian_app;
