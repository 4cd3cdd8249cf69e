// @generated from the schema "UpdateNotificationResponse"; changes made here are lost at the next generation

/// The schema `UpdateNotificationResponse`.
pub struct UpdateNotificationResponse {
    /// `mutableGroupId`: `string`.
    #[doc(alias = "mutableGroupId")]
    pub mutable_group_id: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateNotificationResponse {
    const EMPTY: Self = Self {
        mutable_group_id: ::std::option::Option::None,
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateNotificationResponse = &<UpdateNotificationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateNotificationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("mutableGroupId", "mutable_group_id", 0), ("id", "id", 0)],
        fields: &[&E.mutable_group_id, &E.id],
    }
};

crate::runtime::model!(UpdateNotificationResponse);

crate::runtime::setters!(UpdateNotificationResponse {
    with_mutable_group_id: mutable_group_id: ::std::string::String,
    with_id: id: ::std::string::String,
});
