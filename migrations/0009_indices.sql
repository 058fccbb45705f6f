-- Index models, the data of all units that they are run over, and editions: runs frozen with all that they read. All only
-- grow: another wording is another row, a step of an edition is appended, a correction is another edition.

create table index_models (
  region text not null,
  id uuid not null,
  name text not null,
  edition text not null,
  text text not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (region, id)
);
create index index_models_by_time on index_models (region, added_at, id);

create table index_datasets (
  region text not null,
  id uuid not null,
  name text not null,
  source text not null,
  -- The other units' values were made up.
  simulated boolean not null,
  -- Canonical JSON: units, years, columns with their units and states, cells.
  data text not null,
  hash text not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (region, id)
);
create index index_datasets_by_time on index_datasets (region, added_at, id);

create table index_editions (
  region text not null,
  id uuid not null,
  model uuid not null,
  dataset uuid not null,
  -- The edition that this one corrects.
  corrects uuid,
  title text not null,
  known_before timestamptz not null,
  as_known_on date not null,
  made_at timestamptz not null,
  made_by text not null,
  engine text not null,
  seed bigint not null,
  -- Canonical JSON: the own unit's bound values; scores, places and reasons; what differs
  -- from the edition that it corrects.
  bound text not null,
  result text not null,
  differences text not null,
  hash text not null,
  event uuid not null,
  primary key (region, id)
);
create index index_editions_by_time on index_editions (region, made_at, id);

-- 草稿 needs no row: it is where an edition begins.
create table index_edition_steps (
  region text not null,
  edition uuid not null,
  to_state text not null check (to_state in ('reviewed', 'published')),
  done_at timestamptz not null,
  done_by text not null,
  event uuid not null,
  -- Each state is reached once.
  primary key (region, edition, to_state)
);

do $$
declare name text;
begin
  foreach name in array array['index_models', 'index_datasets', 'index_editions', 'index_edition_steps'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy region_only on %I using (region = current_setting(''app.region'', true)) with check (region = current_setting(''app.region'', true))', name);
    execute format('grant select, insert on %I to dongjian_app', name);
  end loop;
end $$;
