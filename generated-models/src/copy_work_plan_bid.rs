// @generated from the schema "CopyWorkPlanBid"; changes made here are lost at the next generation

/// The schema `CopyWorkPlanBid`.
pub struct CopyWorkPlanBid {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CopyWorkPlanBid {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CopyWorkPlanBid = &<CopyWorkPlanBid as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CopyWorkPlanBid",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(CopyWorkPlanBid);

crate::runtime::setters!(CopyWorkPlanBid {
    with_name: name: ::std::string::String,
});
