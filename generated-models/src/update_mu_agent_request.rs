// @generated from the schema "UpdateMuAgentRequest"; changes made here are lost at the next generation

/// The schema `UpdateMuAgentRequest`.
pub struct UpdateMuAgentRequest {
    /// `schedulable`: `boolean`.
    pub schedulable: ::std::option::Option<bool>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateMuAgentRequest {
    const EMPTY: Self = Self {
        schedulable: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateMuAgentRequest = &<UpdateMuAgentRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateMuAgentRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("schedulable", "schedulable", 0), ("userId", "user_id", 1)],
        fields: &[&E.schedulable, &E.user_id],
    }
};

crate::runtime::model!(UpdateMuAgentRequest);

crate::runtime::setters!(UpdateMuAgentRequest {
    with_schedulable: schedulable: bool,
    with_user_id: user_id: ::std::string::String,
});
