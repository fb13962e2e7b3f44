//! Notices that stay in sight until they are answered: an update, a refusal, storage that was
//! emptied, Dutch that is not there.

use domain::{Action, Wording};
use leptos::prelude::*;
use sync::RefusedMutation;
use ui::parts::{Button, Icon, LinkButton, Say};
use ui::{platform, say};

use crate::pages;
use crate::phone::{Phone, Standing};

/// All notices.
#[component]
pub fn Notices() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let has_update = RwSignal::new(false);
    platform::on_update_ready(move || has_update.set(true));
    let can_install = RwSignal::new(false);
    platform::on_install_offer(move || can_install.set(true));
    // Asked once there is something to lose: the first tap that was kept.
    let asks_to_install = Memo::new(move |_| {
        can_install.get() && phone.with_replica(|replica| replica.last_seq() > 0)
    });
    let refused = Memo::new(move |_| phone.with_replica(|replica| replica.refused().to_vec()));
    view! {
        <div class="ma-notices">
            {move || has_update.get().then(|| view! {
                <Notice tone="info" icon="refresh" says=vec![say!("update-ready")]>
                    <Button what=say!("update-now") on_press=|()| platform::update_now()/>
                    <Button what=say!("update-later") is_second=true on_press=move |()| has_update.set(false)/>
                </Notice>
            })}
            {move || asks_to_install.get().then(|| view! {
                <Notice tone="info" icon="phone" says=vec![say!("install-ask")]>
                    <Button what=say!("install-yes") on_press=move |()| { platform::install(); can_install.set(false); }/>
                    <Button what=say!("install-no") is_second=true on_press=move |()| can_install.set(false)/>
                </Notice>
            })}
            {move || phone.refusal.get().map(|refusal| view! {
                <Notice tone="error" icon="warn" says=vec![say!("refused-title"), Wording::ready(refusal.key())]>
                    <Button what=say!("refused-understood") on_press=move |()| phone.refusal.set(None)/>
                </Notice>
            })}
            {move || (phone.standing.get() == Standing::SignedOut).then(|| view! {
                <Notice tone="error" icon="warn" says=vec![say!("sync-signed_out")]>
                    <LinkButton what=say!("pair-title") href="/koppelen" icon="phone"/>
                </Notice>
            })}
            {move || phone.was_emptied.get().then(|| view! {
                <Notice tone="warning" icon="warn" says=vec![say!("sync-emptied")]>""</Notice>
            })}
            {pages::later_notices()}
            {move || phone.misses_dutch.get().then(|| view! {
                <Notice tone="warning" icon="lang" says=vec![say!("dutch-missing")]>
                    <Button what=say!("refused-understood") is_second=true on_press=move |()| phone.misses_dutch.set(false)/>
                </Notice>
            })}
            {move || {
                let refused = refused.get();
                (!refused.is_empty()).then(|| view! {
                    <Notice tone="error" icon="warn" says=refused.iter().flat_map(explained).collect()>
                        <Button what=say!("refused-understood") on_press=move |()| phone.dismiss_refused()/>
                    </Notice>
                })
            }}
        </div>
    }
}

#[component]
fn Notice(
    tone: &'static str,
    icon: &'static str,
    says: Vec<Wording>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class=format!("utrecht-alert utrecht-alert--{tone}") role="alert">
            <Icon name=icon/>
            <div class="utrecht-alert__content">
                {says.into_iter().map(|what| view! { <p><Say what/></p> }).collect_view()}
                <div class="ma-actions">{children()}</div>
            </div>
        </div>
    }
}

/// What the person wanted, and why it was not done.
fn explained(refused: &RefusedMutation) -> [Wording; 3] {
    let wanted = match &*refused.mutation.action {
        Action::SayCannotCome { .. } => say!("week-cannot-come"),
        Action::TakeBackCannotCome { .. } => say!("week-can-come"),
        Action::TickItem { .. } => say!("item-tick"),
        Action::UntickItem { .. } => say!("item-untick"),
        Action::SetItemNotForMe { .. } => say!("item-not-for-me"),
        Action::AddBill(_) => say!("bills-add"),
        Action::PayBill { .. } => say!("bills-pay"),
        Action::UnpayBill { .. } => say!("bills-unpay"),
        Action::RemoveBill { .. } => say!("bills-remove"),
        Action::MoveBill { .. } => say!("bills-next-letter"),
        Action::AcceptStep { .. } => say!("plan-accept"),
        Action::TickHomework { .. } => say!("taal-homework"),
        Action::SetLanguage { .. } => say!("settings-language"),
        Action::ReportChange { .. } | Action::NoteToeslagenTold { .. } => say!("change-title"),
        Action::SendMessage { text, .. } => text.clone(),
        _ => say!("berichten-send"),
    };
    [
        say!("refused-title"),
        say!("refused-what", what = wanted),
        Wording::ready(refused.refusal.key()),
    ]
}
