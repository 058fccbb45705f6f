-- Report templates (the office's prose with bound figures) and editions (all that a report read, frozen).
-- Both only grow: a changed template is another row, a corrected report another edition.

create table report_templates (
  region text not null,
  id uuid not null,
  name text not null,
  title text not null,
  about text not null,
  markdown text not null,
  -- Canonical JSON: 发文机关标志, 机关代字, 主送, 抄送, 印发机关.
  paper text not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (region, id)
);
create index report_templates_by_name on report_templates (region, name, added_at);

create table report_editions (
  region text not null,
  id uuid not null,
  template uuid not null,
  title text not null,
  period text not null,
  known_before timestamptz not null,
  as_known_on date not null,
  cut_off_on date not null,
  finalised_on date not null,
  meeting_on date,
  published_on date,
  built_at timestamptz not null,
  built_by text not null,
  renderer integer not null,
  -- Canonical JSON: the facts with their values, and the papers made of them.
  facts text not null,
  papers text not null,
  -- SHA-256 of each rendered paper, so that a re-run can be held against it.
  renders text not null,
  hash text not null,
  event uuid not null,
  primary key (region, id)
);
create index report_editions_by_time on report_editions (region, built_at, id);

do $$
declare name text;
begin
  foreach name in array array['report_templates', 'report_editions'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy region_only on %I using (region = current_setting(''app.region'', true)) with check (region = current_setting(''app.region'', true))', name);
    execute format('grant select, insert on %I to dongjian_app', name);
  end loop;
end $$;
