// @generated from the schema "ConsultTransfer"; changes made here are lost at the next generation

/// The schema `ConsultTransfer`.
pub struct ConsultTransfer {
    /// `speakTo`: `string`, required.
    #[doc(alias = "speakTo")]
    pub speak_to: ::std::option::Option<crate::runtime::Open<SpeakTo>>,
    /// `consultingUserId`: `string`.
    #[doc(alias = "consultingUserId")]
    pub consulting_user_id: ::std::option::Option<::std::string::String>,
    /// `destination`: `Destination`, required.
    pub destination: ::std::option::Option<::std::boxed::Box<crate::Destination>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConsultTransfer {
    const EMPTY: Self = Self {
        speak_to: ::std::option::Option::None,
        consulting_user_id: ::std::option::Option::None,
        destination: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConsultTransfer = &<ConsultTransfer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConsultTransfer",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("speakTo", "speak_to", 1),
            ("consultingUserId", "consulting_user_id", 0),
            ("destination", "destination", 1),
        ],
        fields: &[&E.speak_to, &E.consulting_user_id, &E.destination],
    }
};

crate::runtime::model!(ConsultTransfer);

crate::runtime::setters!(ConsultTransfer {
    with_speak_to: speak_to: crate::runtime::Open<SpeakTo>,
    with_consulting_user_id: consulting_user_id: ::std::string::String,
    with_destination: destination: ::std::boxed::Box<crate::Destination>,
});

/// The property `speakTo` of `ConsultTransfer`. Known values: `DESTINATION`, `OBJECT`, `BOTH`, `CONFERENCE`.
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
