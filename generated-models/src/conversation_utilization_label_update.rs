// @generated from the schema "ConversationUtilizationLabelUpdate"; changes made here are lost at the next generation

/// The schema `ConversationUtilizationLabelUpdate`.
pub struct ConversationUtilizationLabelUpdate {
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationUtilizationLabelUpdate {
    const EMPTY: Self = Self {
        utilization_label_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationUtilizationLabelUpdate = &<ConversationUtilizationLabelUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationUtilizationLabelUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("utilizationLabelId", "utilization_label_id", 0)],
        fields: &[&E.utilization_label_id],
    }
};

crate::runtime::model!(ConversationUtilizationLabelUpdate);

crate::runtime::setters!(ConversationUtilizationLabelUpdate {
    with_utilization_label_id: utilization_label_id: ::std::string::String,
});
