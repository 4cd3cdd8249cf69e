// @generated from the schema "DialerSequenceConfigChangeUriReference"; changes made here are lost at the next generation

/// The schema `DialerSequenceConfigChangeUriReference`.
pub struct DialerSequenceConfigChangeUriReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerSequenceConfigChangeUriReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerSequenceConfigChangeUriReference = &<DialerSequenceConfigChangeUriReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerSequenceConfigChangeUriReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("name", "name", 0)],
        fields: &[&E.id, &E.name],
    }
};

crate::runtime::model!(DialerSequenceConfigChangeUriReference);

crate::runtime::setters!(DialerSequenceConfigChangeUriReference {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
});
