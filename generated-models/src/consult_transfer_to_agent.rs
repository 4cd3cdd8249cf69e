// @generated from the schema "ConsultTransferToAgent"; changes made here are lost at the next generation

/// The schema `ConsultTransferToAgent`.
#[repr(C)]
pub struct ConsultTransferToAgent {
    /// `speakTo`: `string`, required.
    #[doc(alias = "speakTo")]
    pub speak_to: ::std::option::Option<crate::runtime::Open<SpeakTo>>,
    /// `consultingUserId`: `string`.
    #[doc(alias = "consultingUserId")]
    pub consulting_user_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `userDisplayName`: `string`.
    #[doc(alias = "userDisplayName")]
    pub user_display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConsultTransferToAgent "ConsultTransferToAgent" 4 {
    (
        speak_to: crate::runtime::Open<SpeakTo> = "speakTo" 1 with_speak_to,
        consulting_user_id: ::std::string::String = "consultingUserId" 0 with_consulting_user_id,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        user_display_name: ::std::string::String = "userDisplayName" 0 with_user_display_name,
    )
});

/// The property `speakTo` of `ConsultTransferToAgent`. Known values: `DESTINATION`, `OBJECT`, `BOTH`, `CONFERENCE`.
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
