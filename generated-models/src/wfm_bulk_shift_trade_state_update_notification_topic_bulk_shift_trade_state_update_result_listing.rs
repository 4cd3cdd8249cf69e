// @generated from the schema "WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing"; changes made here are lost at the next generation

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing`.
pub struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing {
    /// `entities`: `array of WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing = &<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing);

crate::runtime::setters!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing {
    with_entities: entities: ::std::vec::Vec<crate::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult>,
});
