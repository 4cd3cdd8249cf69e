// @generated from the schema "EdgeMetricsTopicEdgeMetricDisk"; changes made here are lost at the next generation

/// The schema `EdgeMetricsTopicEdgeMetricDisk`.
pub struct EdgeMetricsTopicEdgeMetricDisk {
    /// `partitionName`: `string`.
    #[doc(alias = "partitionName")]
    pub partition_name: ::std::option::Option<::std::string::String>,
    /// `availableBytes`: `integer`.
    #[doc(alias = "availableBytes")]
    pub available_bytes: ::std::option::Option<i64>,
    /// `totalBytes`: `integer`.
    #[doc(alias = "totalBytes")]
    pub total_bytes: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeMetricsTopicEdgeMetricDisk {
    const EMPTY: Self = Self {
        partition_name: ::std::option::Option::None,
        available_bytes: ::std::option::Option::None,
        total_bytes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeMetricsTopicEdgeMetricDisk = &<EdgeMetricsTopicEdgeMetricDisk as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeMetricsTopicEdgeMetricDisk",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("partitionName", "partition_name", 0),
            ("availableBytes", "available_bytes", 0),
            ("totalBytes", "total_bytes", 0),
        ],
        fields: &[&E.partition_name, &E.available_bytes, &E.total_bytes],
    }
};

crate::runtime::model!(EdgeMetricsTopicEdgeMetricDisk);

crate::runtime::setters!(EdgeMetricsTopicEdgeMetricDisk {
    with_partition_name: partition_name: ::std::string::String,
    with_available_bytes: available_bytes: i64,
    with_total_bytes: total_bytes: i64,
});
