// @generated from the schema "ConsultTransfer"; changes made here are lost at the next generation

use crate::Destination;
use crate::runtime::{Extra, Open};

/// The schema `ConsultTransfer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConsultTransfer {
    /// `speakTo`: one of `DESTINATION`, `OBJECT`, `BOTH` and `CONFERENCE`, required.
    #[doc(alias = "speakTo")]
    pub speak_to: Option<Open<SpeakTo>>,
    /// `consultingUserId`: `string`.
    #[doc(alias = "consultingUserId")]
    pub consulting_user_id: Option<String>,
    /// `destination`: `Destination`, required.
    pub destination: Option<Box<Destination>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConsultTransfer "ConsultTransfer" 3 {
    (
        speak_to: Open<SpeakTo> = "speakTo" with_speak_to required,
        consulting_user_id: String = "consultingUserId" with_consulting_user_id,
        destination: Box<Destination> = "destination" with_destination required,
    )
});

/// The property `speakTo` of `ConsultTransfer`. Known values: `DESTINATION`, `OBJECT`, `BOTH`, `CONFERENCE`.
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
