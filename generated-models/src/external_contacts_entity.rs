// @generated from the schema "ExternalContactsEntity"; changes made here are lost at the next generation

/// The schema `ExternalContactsEntity`.
pub struct ExternalContactsEntity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsEntity = &<ExternalContactsEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsEntity",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 2)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ExternalContactsEntity);

crate::runtime::setters!(ExternalContactsEntity {
    with_id: id: ::std::string::String,
});
