// @generated from the schema "PatchExternalSegment"; changes made here are lost at the next generation

/// The schema `PatchExternalSegment`.
pub struct PatchExternalSegment {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchExternalSegment {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchExternalSegment = &<PatchExternalSegment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchExternalSegment",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(PatchExternalSegment);

crate::runtime::setters!(PatchExternalSegment {
    with_name: name: ::std::string::String,
});
