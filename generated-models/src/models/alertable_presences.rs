// @generated from the schema "AlertablePresences"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AlertablePresences`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlertablePresences {
    /// `alertablePresences`: array of one of `Available`, `Away`, `Busy`, `Offline` and 6 more, required.
    #[doc(alias = "alertablePresences")]
    pub alertable_presences: Option<Vec<Open<AlertablePresencesValue>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlertablePresences "AlertablePresences" 1 {
    (
        alertable_presences: Vec<Open<AlertablePresencesValue>> = "alertablePresences" with_alertable_presences required,
    )
});

/// The property `alertablePresences` of `AlertablePresences`. Known values: `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlertablePresencesValue {
    Available,
    Away,
    Busy,
    Offline,
    Idle,
    OnQueue,
    Meal,
    Training,
    Meeting,
    Break,
}

crate::runtime::values!(AlertablePresencesValue {
    Available = "Available",
    Away = "Away",
    Busy = "Busy",
    Offline = "Offline",
    Idle = "Idle",
    OnQueue = "OnQueue",
    Meal = "Meal",
    Training = "Training",
    Meeting = "Meeting",
    Break = "Break",
});
