// @generated from the schema "CopyWorkPlan"; changes made here are lost at the next generation

/// The schema `CopyWorkPlan`.
pub struct CopyWorkPlan {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CopyWorkPlan {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CopyWorkPlan = &<CopyWorkPlan as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CopyWorkPlan",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(CopyWorkPlan);

crate::runtime::setters!(CopyWorkPlan {
    with_name: name: ::std::string::String,
});
