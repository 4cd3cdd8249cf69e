// @generated from the schema "DataAvailabilityResponse"; changes made here are lost at the next generation

/// The schema `DataAvailabilityResponse`.
pub struct DataAvailabilityResponse {
    /// `dataAvailabilityDate`: `string (date-time)`.
    #[doc(alias = "dataAvailabilityDate")]
    pub data_availability_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DataAvailabilityResponse {
    const EMPTY: Self = Self {
        data_availability_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DataAvailabilityResponse = &<DataAvailabilityResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DataAvailabilityResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("dataAvailabilityDate", "data_availability_date", 0)],
        fields: &[&E.data_availability_date],
    }
};

crate::runtime::model!(DataAvailabilityResponse);

crate::runtime::setters!(DataAvailabilityResponse {
    with_data_availability_date: data_availability_date: crate::runtime::DateTime,
});
