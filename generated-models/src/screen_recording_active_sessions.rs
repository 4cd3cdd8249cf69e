// @generated from the schema "ScreenRecordingActiveSessions"; changes made here are lost at the next generation

/// The schema `ScreenRecordingActiveSessions`.
pub struct ScreenRecordingActiveSessions {
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScreenRecordingActiveSessions {
    const EMPTY: Self = Self {
        count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScreenRecordingActiveSessions = &<ScreenRecordingActiveSessions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScreenRecordingActiveSessions",
        empty: E,
        extra: &E.extra,
        properties: &[("count", "count", 0)],
        fields: &[&E.count],
    }
};

crate::runtime::model!(ScreenRecordingActiveSessions);

crate::runtime::setters!(ScreenRecordingActiveSessions {
    with_count: count: i32,
});
