//! A table of numbers with a caption, and a header to every row and column.

use domain::Wording;
use leptos::prelude::*;
use ui::parts::Say;
use ui::{say, words};

/// What stands in a cell.
#[derive(Clone, Copy)]
pub enum Cell {
    /// A number; none is hidden.
    Count(Option<u32>),
    /// A share in percent; none is hidden.
    Percent(Option<u32>),
    /// It cannot be known of this month.
    NotKnown,
    /// It is not there yet.
    NotYet,
    /// There is no such number.
    Empty,
}

/// A row: its header, and a cell for every column.
pub type Row = (Wording, Vec<Cell>);

/// A table. Wider than the screen, it is scrolled by keyboard too.
#[component]
pub fn Numbers(
    /// Its id on the page.
    id: &'static str,
    /// What it tells.
    caption: Wording,
    /// The header of the first column, and of every other.
    columns: Vec<Wording>,
    /// The rows.
    rows: Vec<Row>,
) -> impl IntoView {
    let label = words::plain(&words::own(&caption));
    let columns = columns.into_iter();
    let heads = columns.map(|what| view! { <th scope="col"><Say what/></th> });
    let rows = rows.into_iter().map(|(what, cells)| {
        let cells = cells.into_iter().map(cell).collect_view();
        view! { <tr><th scope="row"><Say what/></th>{cells}</tr> }
    });
    view! {
        <section class="ma-card" id=id>
            <div class="ma-desk__scroll" role="region" tabindex="0" aria-label=label>
                <table class="ma-desk__table">
                    <caption><Say what=caption/></caption>
                    <thead><tr>{heads.collect_view()}</tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}

fn cell(of: Cell) -> AnyView {
    match of {
        Cell::Count(Some(count)) => view! { <td>{count.to_string()}</td> }.into_any(),
        Cell::Percent(Some(share)) => {
            let what = say!("desk-figures-percent", share = share.to_string());
            view! { <td><Say what/></td> }.into_any()
        }
        Cell::Count(None) | Cell::Percent(None) => view! {
            <td><span aria-hidden="true">"–"</span><span class="ma-visually-hidden"><Say what=say!("desk-figures-not-shown") tap=false/></span></td>
        }
        .into_any(),
        Cell::NotKnown => view! { <td><Say what=say!("desk-figures-not-known")/></td> }.into_any(),
        Cell::NotYet => view! { <td><Say what=say!("desk-figures-not-yet")/></td> }.into_any(),
        Cell::Empty => view! { <td></td> }.into_any(),
    }
}
