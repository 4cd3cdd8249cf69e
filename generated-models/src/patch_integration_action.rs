// @generated from the schema "PatchIntegrationAction"; changes made here are lost at the next generation

/// The schema `PatchIntegrationAction`.
pub struct PatchIntegrationAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchIntegrationAction {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchIntegrationAction = &<PatchIntegrationAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchIntegrationAction",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(PatchIntegrationAction);

crate::runtime::setters!(PatchIntegrationAction {
    with_id: id: ::std::string::String,
});
