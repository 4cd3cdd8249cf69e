// @generated from the schema "ConsultTransferToQueue"; changes made here are lost at the next generation

/// The schema `ConsultTransferToQueue`.
#[repr(C)]
pub struct ConsultTransferToQueue {
    /// `speakTo`: `string`, required.
    #[doc(alias = "speakTo")]
    pub speak_to: ::std::option::Option<crate::runtime::Open<SpeakTo>>,
    /// `consultingUserId`: `string`.
    #[doc(alias = "consultingUserId")]
    pub consulting_user_id: ::std::option::Option<::std::string::String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `queueName`: `string`.
    #[doc(alias = "queueName")]
    pub queue_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConsultTransferToQueue "ConsultTransferToQueue" 4 {
    (
        speak_to: crate::runtime::Open<SpeakTo> = "speakTo" 1 with_speak_to,
        consulting_user_id: ::std::string::String = "consultingUserId" 0 with_consulting_user_id,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        queue_name: ::std::string::String = "queueName" 0 with_queue_name,
    )
});

/// The property `speakTo` of `ConsultTransferToQueue`. Known values: `DESTINATION`, `OBJECT`, `BOTH`, `CONFERENCE`.
#[non_exhaustive]
pub enum SpeakTo {
    Destination,
    Object,
    Both,
    Conference,
}

crate::runtime::known!(SpeakTo);

impl crate::runtime::Enum for SpeakTo {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Destination, "DESTINATION"),
        (Self::Object, "OBJECT"),
        (Self::Both, "BOTH"),
        (Self::Conference, "CONFERENCE"),
    ];
}
