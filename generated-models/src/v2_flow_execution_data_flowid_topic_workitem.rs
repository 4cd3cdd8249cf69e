// @generated from the schema "V2FlowExecutionDataFlowidTopicWorkitem"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicWorkitem`.
pub struct V2FlowExecutionDataFlowidTopicWorkitem {
    /// `workitemId`: `string`.
    #[doc(alias = "workitemId")]
    pub workitem_id: ::std::option::Option<::std::string::String>,
    /// `workitemName`: `string`.
    #[doc(alias = "workitemName")]
    pub workitem_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2FlowExecutionDataFlowidTopicWorkitem {
    const EMPTY: Self = Self {
        workitem_id: ::std::option::Option::None,
        workitem_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2FlowExecutionDataFlowidTopicWorkitem = &<V2FlowExecutionDataFlowidTopicWorkitem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2FlowExecutionDataFlowidTopicWorkitem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("workitemId", "workitem_id", 0),
            ("workitemName", "workitem_name", 0),
        ],
        fields: &[&E.workitem_id, &E.workitem_name],
    }
};

crate::runtime::model!(V2FlowExecutionDataFlowidTopicWorkitem);

crate::runtime::setters!(V2FlowExecutionDataFlowidTopicWorkitem {
    with_workitem_id: workitem_id: ::std::string::String,
    with_workitem_name: workitem_name: ::std::string::String,
});
