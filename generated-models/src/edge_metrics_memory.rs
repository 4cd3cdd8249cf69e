// @generated from the schema "EdgeMetricsMemory"; changes made here are lost at the next generation

/// The schema `EdgeMetricsMemory`.
pub struct EdgeMetricsMemory {
    /// `availableBytes`: `number (double)`.
    #[doc(alias = "availableBytes")]
    pub available_bytes: ::std::option::Option<f64>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `totalBytes`: `number (double)`.
    #[doc(alias = "totalBytes")]
    pub total_bytes: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeMetricsMemory {
    const EMPTY: Self = Self {
        available_bytes: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        total_bytes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeMetricsMemory = &<EdgeMetricsMemory as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeMetricsMemory",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("availableBytes", "available_bytes", 0),
            ("type", "type", 0),
            ("totalBytes", "total_bytes", 0),
        ],
        fields: &[&E.available_bytes, &E.r#type, &E.total_bytes],
    }
};

crate::runtime::model!(EdgeMetricsMemory);

crate::runtime::setters!(EdgeMetricsMemory {
    with_available_bytes: available_bytes: f64,
    with_type: r#type: ::std::string::String,
    with_total_bytes: total_bytes: f64,
});
