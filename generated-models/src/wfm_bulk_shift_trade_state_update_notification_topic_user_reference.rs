// @generated from the schema "WfmBulkShiftTradeStateUpdateNotificationTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicUserReference`.
pub struct WfmBulkShiftTradeStateUpdateNotificationTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmBulkShiftTradeStateUpdateNotificationTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBulkShiftTradeStateUpdateNotificationTopicUserReference = &<WfmBulkShiftTradeStateUpdateNotificationTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBulkShiftTradeStateUpdateNotificationTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmBulkShiftTradeStateUpdateNotificationTopicUserReference);

crate::runtime::setters!(WfmBulkShiftTradeStateUpdateNotificationTopicUserReference {
    with_id: id: ::std::string::String,
});
