// @generated from the schema "LearningModuleCoverArtRequest"; changes made here are lost at the next generation

/// The schema `LearningModuleCoverArtRequest`.
pub struct LearningModuleCoverArtRequest {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModuleCoverArtRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModuleCoverArtRequest = &<LearningModuleCoverArtRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModuleCoverArtRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(LearningModuleCoverArtRequest);

crate::runtime::setters!(LearningModuleCoverArtRequest {
    with_id: id: ::std::string::String,
});
