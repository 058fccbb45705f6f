-- 认定的说法: a person says which figure of the platform a phrase of a paper is, or that it is none of them. The newest row
-- of a phrase, its kind and its unit holds; an undone one says nothing any more.

create table settled_matches (
  region text not null,
  id uuid not null,
  -- The words as the check compares them.
  words text not null,
  -- The same as it was printed.
  said text not null,
  kind text not null check (kind in ('level', 'rank', 'change_abs', 'change_rate', 'share', 'other')),
  unit text not null,
  verdict text not null check (verdict in ('is', 'none', 'undone')),
  figure text,
  settled_at timestamptz not null,
  settled_by uuid not null,
  primary key (region, id),
  constraint settled_matches_named check ((verdict = 'is') = (figure is not null))
);
create index settled_matches_by_words on settled_matches (region, words, kind, unit, settled_at desc);

alter table settled_matches enable row level security;
create policy region_only on settled_matches using (region = current_setting('app.region', true)) with check (region = current_setting('app.region', true));
grant select, insert on settled_matches to dongjian_app;
