// @generated from the schema "WorkitemManualAssign"; changes made here are lost at the next generation

/// The schema `WorkitemManualAssign`.
pub struct WorkitemManualAssign {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemManualAssign {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemManualAssign = &<WorkitemManualAssign as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemManualAssign",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WorkitemManualAssign);

crate::runtime::setters!(WorkitemManualAssign {
    with_id: id: ::std::string::String,
});
