// @generated from the schema "EdgeMetricsDisk"; changes made here are lost at the next generation

/// The schema `EdgeMetricsDisk`.
pub struct EdgeMetricsDisk {
    /// `availableBytes`: `number (double)`.
    #[doc(alias = "availableBytes")]
    pub available_bytes: ::std::option::Option<f64>,
    /// `partitionName`: `string`.
    #[doc(alias = "partitionName")]
    pub partition_name: ::std::option::Option<::std::string::String>,
    /// `totalBytes`: `number (double)`.
    #[doc(alias = "totalBytes")]
    pub total_bytes: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeMetricsDisk {
    const EMPTY: Self = Self {
        available_bytes: ::std::option::Option::None,
        partition_name: ::std::option::Option::None,
        total_bytes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeMetricsDisk = &<EdgeMetricsDisk as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeMetricsDisk",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("availableBytes", "available_bytes", 0),
            ("partitionName", "partition_name", 0),
            ("totalBytes", "total_bytes", 0),
        ],
        fields: &[&E.available_bytes, &E.partition_name, &E.total_bytes],
    }
};

crate::runtime::model!(EdgeMetricsDisk);

crate::runtime::setters!(EdgeMetricsDisk {
    with_available_bytes: available_bytes: f64,
    with_partition_name: partition_name: ::std::string::String,
    with_total_bytes: total_bytes: f64,
});
