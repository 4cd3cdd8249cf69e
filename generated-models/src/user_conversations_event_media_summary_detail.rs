// @generated from the schema "UserConversationsEventMediaSummaryDetail"; changes made here are lost at the next generation

/// The schema `UserConversationsEventMediaSummaryDetail`.
pub struct UserConversationsEventMediaSummaryDetail {
    /// `active`: `integer`.
    pub active: ::std::option::Option<i64>,
    /// `acw`: `integer`.
    pub acw: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserConversationsEventMediaSummaryDetail {
    const EMPTY: Self = Self {
        active: ::std::option::Option::None,
        acw: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserConversationsEventMediaSummaryDetail = &<UserConversationsEventMediaSummaryDetail as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserConversationsEventMediaSummaryDetail",
        empty: E,
        extra: &E.extra,
        properties: &[("active", "active", 0), ("acw", "acw", 0)],
        fields: &[&E.active, &E.acw],
    }
};

crate::runtime::model!(UserConversationsEventMediaSummaryDetail);

crate::runtime::setters!(UserConversationsEventMediaSummaryDetail {
    with_active: active: i64,
    with_acw: acw: i64,
});
