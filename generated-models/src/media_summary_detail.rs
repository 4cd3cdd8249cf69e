// @generated from the schema "MediaSummaryDetail"; changes made here are lost at the next generation

/// The schema `MediaSummaryDetail`.
pub struct MediaSummaryDetail {
    /// `active`: `integer (int32)`.
    pub active: ::std::option::Option<i32>,
    /// `acw`: `integer (int32)`.
    pub acw: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MediaSummaryDetail {
    const EMPTY: Self = Self {
        active: ::std::option::Option::None,
        acw: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaSummaryDetail = &<MediaSummaryDetail as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaSummaryDetail",
        empty: E,
        extra: &E.extra,
        properties: &[("active", "active", 0), ("acw", "acw", 0)],
        fields: &[&E.active, &E.acw],
    }
};

crate::runtime::model!(MediaSummaryDetail);

crate::runtime::setters!(MediaSummaryDetail {
    with_active: active: i32,
    with_acw: acw: i32,
});
