// @generated from the schema "UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification"; changes made here are lost at the next generation

/// The schema `UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification`.
pub struct UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
    /// `dataAvailabilityDate`: `string (date-time)`.
    #[doc(alias = "dataAvailabilityDate")]
    pub data_availability_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
    const EMPTY: Self = Self {
        data_availability_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification = &<UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification",
        empty: E,
        extra: &E.extra,
        properties: &[("dataAvailabilityDate", "data_availability_date", 0)],
        fields: &[&E.data_availability_date],
    }
};

crate::runtime::model!(UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification);

crate::runtime::setters!(UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
    with_data_availability_date: data_availability_date: crate::runtime::DateTime,
});
