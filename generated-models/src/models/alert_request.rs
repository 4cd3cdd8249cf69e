// @generated from the schema "AlertRequest"; changes made here are lost at the next generation

use crate::UnreadFields;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AlertRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlertRequest {
    /// `type`: one of `Mute`, `Snooze` and `Unread`, required.
    pub r#type: Option<Open<Type>>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `dateEnd`: `string (date-time)`.
    #[doc(alias = "dateEnd")]
    pub date_end: Option<DateTime>,
    /// `unread`: `UnreadFields`.
    pub unread: Option<Box<UnreadFields>>,
    /// `validRequest`: `boolean`.
    #[doc(alias = "validRequest")]
    pub valid_request: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlertRequest "AlertRequest" 5 {
    (
        r#type: Open<Type> = "type" with_type required,
        date_start: DateTime = "dateStart" with_date_start,
        date_end: DateTime = "dateEnd" with_date_end,
        unread: Box<UnreadFields> = "unread" with_unread,
        valid_request: bool = "validRequest" with_valid_request,
    )
});

/// The property `type` of `AlertRequest`. Known values: `Mute`, `Snooze`, `Unread`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Mute,
    Snooze,
    Unread,
}

crate::runtime::values!(Type {
    Mute = "Mute",
    Snooze = "Snooze",
    Unread = "Unread",
});
