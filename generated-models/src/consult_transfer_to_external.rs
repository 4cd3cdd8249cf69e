// @generated from the schema "ConsultTransferToExternal"; changes made here are lost at the next generation

/// The schema `ConsultTransferToExternal`.
#[repr(C)]
pub struct ConsultTransferToExternal {
    /// `speakTo`: `string`, required.
    #[doc(alias = "speakTo")]
    pub speak_to: ::std::option::Option<crate::runtime::Open<SpeakTo>>,
    /// `consultingUserId`: `string`.
    #[doc(alias = "consultingUserId")]
    pub consulting_user_id: ::std::option::Option<::std::string::String>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConsultTransferToExternal "ConsultTransferToExternal" 3 {
    (
        speak_to: crate::runtime::Open<SpeakTo> = "speakTo" 1 with_speak_to,
        consulting_user_id: ::std::string::String = "consultingUserId" 0 with_consulting_user_id,
        address: ::std::string::String = "address" 0 with_address,
    )
});

/// The property `speakTo` of `ConsultTransferToExternal`. Known values: `DESTINATION`, `OBJECT`, `BOTH`, `CONFERENCE`.
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
