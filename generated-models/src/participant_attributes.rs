// @generated from the schema "ParticipantAttributes"; changes made here are lost at the next generation

/// The schema `ParticipantAttributes`.
pub struct ParticipantAttributes {
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ParticipantAttributes {
    const EMPTY: Self = Self {
        attributes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ParticipantAttributes = &<ParticipantAttributes as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ParticipantAttributes",
        empty: E,
        extra: &E.extra,
        properties: &[("attributes", "attributes", 0)],
        fields: &[&E.attributes],
    }
};

crate::runtime::model!(ParticipantAttributes);

crate::runtime::setters!(ParticipantAttributes {
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
