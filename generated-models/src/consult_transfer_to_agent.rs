// @generated from the schema "ConsultTransferToAgent"; changes made here are lost at the next generation

/// The schema `ConsultTransferToAgent`.
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

impl crate::runtime::Model for ConsultTransferToAgent {
    const EMPTY: Self = Self {
        speak_to: ::std::option::Option::None,
        consulting_user_id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        user_display_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConsultTransferToAgent = &<ConsultTransferToAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConsultTransferToAgent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("speakTo", "speak_to", 1),
            ("consultingUserId", "consulting_user_id", 0),
            ("userId", "user_id", 0),
            ("userDisplayName", "user_display_name", 0),
        ],
        fields: &[&E.speak_to, &E.consulting_user_id, &E.user_id, &E.user_display_name],
    }
};

crate::runtime::model!(ConsultTransferToAgent);

crate::runtime::setters!(ConsultTransferToAgent {
    with_speak_to: speak_to: crate::runtime::Open<SpeakTo>,
    with_consulting_user_id: consulting_user_id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_user_display_name: user_display_name: ::std::string::String,
});

/// The property `speakTo` of `ConsultTransferToAgent`. Known values: `DESTINATION`, `OBJECT`, `BOTH`, `CONFERENCE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SpeakTo {
    Destination,
    Object,
    Both,
    Conference,
}

impl crate::runtime::Enum for SpeakTo {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Destination, "DESTINATION"),
        (Self::Object, "OBJECT"),
        (Self::Both, "BOTH"),
        (Self::Conference, "CONFERENCE"),
    ];
}
