// @generated from the schema "AuditQueryService"; changes made here are lost at the next generation

/// The schema `AuditQueryService`.
pub struct AuditQueryService {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `entities`: `array of AuditQueryEntity`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AuditQueryEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuditQueryService {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuditQueryService = &<AuditQueryService as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuditQueryService",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("entities", "entities", 0)],
        fields: &[&E.name, &E.entities],
    }
};

crate::runtime::model!(AuditQueryService);

crate::runtime::setters!(AuditQueryService {
    with_name: name: ::std::string::String,
    with_entities: entities: ::std::vec::Vec<crate::AuditQueryEntity>,
});
