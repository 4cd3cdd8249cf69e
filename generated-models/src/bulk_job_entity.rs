// @generated from the schema "BulkJobEntity"; changes made here are lost at the next generation

/// The schema `BulkJobEntity`.
pub struct BulkJobEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkJobEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkJobEntity = &<BulkJobEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkJobEntity",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(BulkJobEntity);

crate::runtime::setters!(BulkJobEntity {
    with_id: id: ::std::string::String,
});
