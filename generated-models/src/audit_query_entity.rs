// @generated from the schema "AuditQueryEntity"; changes made here are lost at the next generation

/// The schema `AuditQueryEntity`.
pub struct AuditQueryEntity {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `actions`: `array of string`.
    pub actions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuditQueryEntity {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuditQueryEntity = &<AuditQueryEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuditQueryEntity",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("actions", "actions", 0)],
        fields: &[&E.name, &E.actions],
    }
};

crate::runtime::model!(AuditQueryEntity);

crate::runtime::setters!(AuditQueryEntity {
    with_name: name: ::std::string::String,
    with_actions: actions: ::std::vec::Vec<::std::string::String>,
});
