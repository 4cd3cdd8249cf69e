// @generated from the schema "WfmTimeOffRequestUpdateTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmTimeOffRequestUpdateTopicUserReference`.
pub struct WfmTimeOffRequestUpdateTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmTimeOffRequestUpdateTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmTimeOffRequestUpdateTopicUserReference = &<WfmTimeOffRequestUpdateTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmTimeOffRequestUpdateTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmTimeOffRequestUpdateTopicUserReference);

crate::runtime::setters!(WfmTimeOffRequestUpdateTopicUserReference {
    with_id: id: ::std::string::String,
});
