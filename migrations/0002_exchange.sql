-- Workbooks that were read and wait to be looked at and applied. Nothing here is a record: what is applied goes into the
-- registers with its event, and the staged rows are deleted in the same transaction.

create table imports (
  region text not null,
  id uuid not null,
  file_name text not null,
  sha256 text not null,
  file_bytes bigint not null,
  state text not null check (state in ('staged', 'applied', 'undone')),
  staged_at timestamptz not null default clock_timestamp(),
  staged_by text not null,
  ledger_day date,
  -- What the dry run found, as JSON text: counts by register, and rows of the workbook that were passed over.
  counts text not null,
  skipped text not null,
  -- All that were met, of the cells and of the records; import_problems keeps as many as a person reads.
  cell_problems integer not null default 0,
  record_problems integer not null default 0,
  -- The events that applied and undid it.
  applied_by uuid,
  undone_by uuid,
  primary key (region, id)
);

-- Which columns a sheet has: a column that is missing leaves the records' values alone, an empty cell empties them.
create table import_sheets (
  region text not null,
  import_id uuid not null,
  sheet text not null,
  register text not null,
  -- Its place in the workbook.
  position integer not null,
  given boolean[] not null,
  letters text[] not null,
  primary key (region, import_id, sheet)
);

create table import_rows (
  region text not null,
  import_id uuid not null,
  ordinal integer not null,
  register text not null,
  sheet text not null,
  row_no integer not null,
  -- As read, in the order of the definition, the status last.
  cells text[] not null,
  -- Positions of cells that could not be read.
  flawed integer[] not null,
  -- The dry run's answer. A new record has its id from the beginning, so that other rows may refer to it.
  record_id uuid not null,
  new_id uuid not null,
  base_version integer,
  kind text check (kind in ('new', 'changed', 'same', 'problem')),
  changed text[],
  -- References and documents as found, at the positions of their cells.
  resolved text[],
  key_text text,
  name_text text,
  primary key (region, import_id, ordinal)
);
create index import_rows_by_record on import_rows (region, import_id, record_id);
create index import_rows_by_register on import_rows (region, import_id, register, kind, ordinal);

create table import_problems (
  region text not null,
  import_id uuid not null,
  id uuid not null,
  -- Read from the cells once, or found by the dry run, which may be repeated.
  source text not null check (source in ('cells', 'records')),
  sheet text not null,
  row_no integer,
  cell text,
  code text not null,
  what text not null,
  advice text not null,
  primary key (region, import_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['imports', 'import_sheets', 'import_rows', 'import_problems'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy region_only on %I using (region = current_setting(''app.region'', true)) with check (region = current_setting(''app.region'', true))',
      name);
    execute format('grant select, insert, update, delete on %I to dongjian_app', name);
  end loop;
end $$;
