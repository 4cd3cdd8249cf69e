// @generated from the schema "ConversationEventVideo"; changes made here are lost at the next generation

/// The schema `ConversationEventVideo`.
pub struct ConversationEventVideo {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `offeringId`: `string`.
    #[doc(alias = "offeringId")]
    pub offering_id: ::std::option::Option<::std::string::String>,
    /// `jwt`: `string`.
    pub jwt: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventVideo {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        offering_id: ::std::option::Option::None,
        jwt: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventVideo = &<ConversationEventVideo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventVideo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("offeringId", "offering_id", 0),
            ("jwt", "jwt", 0),
        ],
        fields: &[&E.r#type, &E.offering_id, &E.jwt],
    }
};

crate::runtime::model!(ConversationEventVideo);

crate::runtime::setters!(ConversationEventVideo {
    with_type: r#type: crate::runtime::Open<Type>,
    with_offering_id: offering_id: ::std::string::String,
    with_jwt: jwt: ::std::string::String,
});

/// The property `type` of `ConversationEventVideo`. Known values: `Offering`, `OfferingExpired`, `OfferingAccepted`, `OfferingRejected`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Offering,
    OfferingExpired,
    OfferingAccepted,
    OfferingRejected,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Offering, "Offering"),
        (Self::OfferingExpired, "OfferingExpired"),
        (Self::OfferingAccepted, "OfferingAccepted"),
        (Self::OfferingRejected, "OfferingRejected"),
    ];
}
