// @generated from the schema "ConsultTransferToQueue"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConsultTransferToQueue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConsultTransferToQueue {
    /// `speakTo`: one of `DESTINATION`, `OBJECT`, `BOTH` and `CONFERENCE`, required.
    #[doc(alias = "speakTo")]
    pub speak_to: Option<Open<SpeakTo>>,
    /// `consultingUserId`: `string`.
    #[doc(alias = "consultingUserId")]
    pub consulting_user_id: Option<String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `queueName`: `string`.
    #[doc(alias = "queueName")]
    pub queue_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConsultTransferToQueue "ConsultTransferToQueue" 4 {
    (
        speak_to: Open<SpeakTo> = "speakTo" with_speak_to required,
        consulting_user_id: String = "consultingUserId" with_consulting_user_id,
        queue_id: String = "queueId" with_queue_id,
        queue_name: String = "queueName" with_queue_name,
    )
});

/// The property `speakTo` of `ConsultTransferToQueue`. Known values: `DESTINATION`, `OBJECT`, `BOTH`, `CONFERENCE`.
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
