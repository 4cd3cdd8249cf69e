// @generated from the schema "ConsultTransferToExternal"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConsultTransferToExternal`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConsultTransferToExternal {
    /// `speakTo`: one of `DESTINATION`, `OBJECT`, `BOTH` and `CONFERENCE`, required.
    #[doc(alias = "speakTo")]
    pub speak_to: Option<Open<SpeakTo>>,
    /// `consultingUserId`: `string`.
    #[doc(alias = "consultingUserId")]
    pub consulting_user_id: Option<String>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConsultTransferToExternal "ConsultTransferToExternal" 3 {
    (
        speak_to: Open<SpeakTo> = "speakTo" with_speak_to required,
        consulting_user_id: String = "consultingUserId" with_consulting_user_id,
        address: String = "address" with_address,
    )
});

/// The property `speakTo` of `ConsultTransferToExternal`. Known values: `DESTINATION`, `OBJECT`, `BOTH`, `CONFERENCE`.
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
