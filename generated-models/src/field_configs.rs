// @generated from the schema "FieldConfigs"; changes made here are lost at the next generation

/// The schema `FieldConfigs`.
pub struct FieldConfigs {
    /// `org`: `FieldConfig`.
    pub org: ::std::option::Option<::std::boxed::Box<crate::FieldConfig>>,
    /// `person`: `FieldConfig`.
    pub person: ::std::option::Option<::std::boxed::Box<crate::FieldConfig>>,
    /// `group`: `FieldConfig`.
    pub group: ::std::option::Option<::std::boxed::Box<crate::FieldConfig>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FieldConfigs {
    const EMPTY: Self = Self {
        org: ::std::option::Option::None,
        person: ::std::option::Option::None,
        group: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FieldConfigs = &<FieldConfigs as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FieldConfigs",
        empty: E,
        extra: &E.extra,
        properties: &[("org", "org", 0), ("person", "person", 0), ("group", "group", 0)],
        fields: &[&E.org, &E.person, &E.group],
    }
};

crate::runtime::model!(FieldConfigs);

crate::runtime::setters!(FieldConfigs {
    with_org: org: ::std::boxed::Box<crate::FieldConfig>,
    with_person: person: ::std::boxed::Box<crate::FieldConfig>,
    with_group: group: ::std::boxed::Box<crate::FieldConfig>,
});
