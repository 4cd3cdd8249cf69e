// @generated from the schema "ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification"; changes made here are lost at the next generation

/// The schema `ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification`.
pub struct ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
    /// `dataAvailabilityDate`: `string (date-time)`.
    #[doc(alias = "dataAvailabilityDate")]
    pub data_availability_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
    const EMPTY: Self = Self {
        data_availability_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification = &<ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification",
        empty: E,
        extra: &E.extra,
        properties: &[("dataAvailabilityDate", "data_availability_date", 0)],
        fields: &[&E.data_availability_date],
    }
};

crate::runtime::model!(ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification);

crate::runtime::setters!(ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
    with_data_availability_date: data_availability_date: crate::runtime::DateTime,
});
