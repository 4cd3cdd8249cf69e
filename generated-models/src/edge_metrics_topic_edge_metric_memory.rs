// @generated from the schema "EdgeMetricsTopicEdgeMetricMemory"; changes made here are lost at the next generation

/// The schema `EdgeMetricsTopicEdgeMetricMemory`.
pub struct EdgeMetricsTopicEdgeMetricMemory {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `availableBytes`: `integer`.
    #[doc(alias = "availableBytes")]
    pub available_bytes: ::std::option::Option<i64>,
    /// `totalBytes`: `integer`.
    #[doc(alias = "totalBytes")]
    pub total_bytes: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeMetricsTopicEdgeMetricMemory {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        available_bytes: ::std::option::Option::None,
        total_bytes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeMetricsTopicEdgeMetricMemory = &<EdgeMetricsTopicEdgeMetricMemory as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeMetricsTopicEdgeMetricMemory",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("availableBytes", "available_bytes", 0),
            ("totalBytes", "total_bytes", 0),
        ],
        fields: &[&E.r#type, &E.available_bytes, &E.total_bytes],
    }
};

crate::runtime::model!(EdgeMetricsTopicEdgeMetricMemory);

crate::runtime::setters!(EdgeMetricsTopicEdgeMetricMemory {
    with_type: r#type: ::std::string::String,
    with_available_bytes: available_bytes: i64,
    with_total_bytes: total_bytes: i64,
});
