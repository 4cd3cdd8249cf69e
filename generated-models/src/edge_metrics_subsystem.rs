// @generated from the schema "EdgeMetricsSubsystem"; changes made here are lost at the next generation

/// The schema `EdgeMetricsSubsystem`.
pub struct EdgeMetricsSubsystem {
    /// `delayMs`: `integer (int32)`.
    #[doc(alias = "delayMs")]
    pub delay_ms: ::std::option::Option<i32>,
    /// `processName`: `string`.
    #[doc(alias = "processName")]
    pub process_name: ::std::option::Option<::std::string::String>,
    /// `mediaSubsystem`: `EdgeMetricsSubsystem`.
    #[doc(alias = "mediaSubsystem")]
    pub media_subsystem: ::std::option::Option<
        ::std::boxed::Box<crate::EdgeMetricsSubsystem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeMetricsSubsystem {
    const EMPTY: Self = Self {
        delay_ms: ::std::option::Option::None,
        process_name: ::std::option::Option::None,
        media_subsystem: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeMetricsSubsystem = &<EdgeMetricsSubsystem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeMetricsSubsystem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("delayMs", "delay_ms", 0),
            ("processName", "process_name", 0),
            ("mediaSubsystem", "media_subsystem", 0),
        ],
        fields: &[&E.delay_ms, &E.process_name, &E.media_subsystem],
    }
};

crate::runtime::model!(EdgeMetricsSubsystem);

crate::runtime::setters!(EdgeMetricsSubsystem {
    with_delay_ms: delay_ms: i32,
    with_process_name: process_name: ::std::string::String,
    with_media_subsystem: media_subsystem: ::std::boxed::Box<crate::EdgeMetricsSubsystem>,
});
