// @generated from the schema "SourcePlanningGroupRequest"; changes made here are lost at the next generation

/// The schema `SourcePlanningGroupRequest`.
pub struct SourcePlanningGroupRequest {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SourcePlanningGroupRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SourcePlanningGroupRequest = &<SourcePlanningGroupRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SourcePlanningGroupRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1), ("metadata", "metadata", 1)],
        fields: &[&E.id, &E.metadata],
    }
};

crate::runtime::model!(SourcePlanningGroupRequest);

crate::runtime::setters!(SourcePlanningGroupRequest {
    with_id: id: ::std::string::String,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});
