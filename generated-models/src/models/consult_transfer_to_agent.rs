// @generated from the schema "ConsultTransferToAgent"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConsultTransferToAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConsultTransferToAgent {
    /// `speakTo`: one of `DESTINATION`, `OBJECT`, `BOTH` and `CONFERENCE`, required.
    #[doc(alias = "speakTo")]
    pub speak_to: Option<Open<SpeakTo>>,
    /// `consultingUserId`: `string`.
    #[doc(alias = "consultingUserId")]
    pub consulting_user_id: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `userDisplayName`: `string`.
    #[doc(alias = "userDisplayName")]
    pub user_display_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConsultTransferToAgent "ConsultTransferToAgent" 4 {
    (
        speak_to: Open<SpeakTo> = "speakTo" with_speak_to required,
        consulting_user_id: String = "consultingUserId" with_consulting_user_id,
        user_id: String = "userId" with_user_id,
        user_display_name: String = "userDisplayName" with_user_display_name,
    )
});

/// The property `speakTo` of `ConsultTransferToAgent`. Known values: `DESTINATION`, `OBJECT`, `BOTH`, `CONFERENCE`.
#[repr(u16)]
#[non_exhaustive]
pub enum SpeakTo {
    Destination,
    Object,
    Both,
    Conference,
}

crate::runtime::values!(SpeakTo {
    Destination = "DESTINATION",
    Object = "OBJECT",
    Both = "BOTH",
    Conference = "CONFERENCE",
});
