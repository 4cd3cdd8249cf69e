// @generated from the schema "ConsultTransferToExternal"; changes made here are lost at the next generation

/// The schema `ConsultTransferToExternal`.
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

impl crate::runtime::Model for ConsultTransferToExternal {
    const EMPTY: Self = Self {
        speak_to: ::std::option::Option::None,
        consulting_user_id: ::std::option::Option::None,
        address: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConsultTransferToExternal = &<ConsultTransferToExternal as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConsultTransferToExternal",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("speakTo", "speak_to", 1),
            ("consultingUserId", "consulting_user_id", 0),
            ("address", "address", 0),
        ],
        fields: &[&E.speak_to, &E.consulting_user_id, &E.address],
    }
};

crate::runtime::model!(ConsultTransferToExternal);

crate::runtime::setters!(ConsultTransferToExternal {
    with_speak_to: speak_to: crate::runtime::Open<SpeakTo>,
    with_consulting_user_id: consulting_user_id: ::std::string::String,
    with_address: address: ::std::string::String,
});

/// The property `speakTo` of `ConsultTransferToExternal`. Known values: `DESTINATION`, `OBJECT`, `BOTH`, `CONFERENCE`.
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
