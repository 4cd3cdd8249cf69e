// @generated from the schema "MaxParticipants"; changes made here are lost at the next generation

/// The schema `MaxParticipants`.
pub struct MaxParticipants {
    /// `maxParticipants`: `integer (int32)`.
    #[doc(alias = "maxParticipants")]
    pub max_participants: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MaxParticipants {
    const EMPTY: Self = Self {
        max_participants: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MaxParticipants = &<MaxParticipants as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MaxParticipants",
        empty: E,
        extra: &E.extra,
        properties: &[("maxParticipants", "max_participants", 0)],
        fields: &[&E.max_participants],
    }
};

crate::runtime::model!(MaxParticipants);

crate::runtime::setters!(MaxParticipants {
    with_max_participants: max_participants: i32,
});
