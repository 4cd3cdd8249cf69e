// @generated from the schema "AuditQueryService"; changes made here are lost at the next generation

use crate::AuditQueryEntity;
use crate::runtime::Extra;

/// The schema `AuditQueryService`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuditQueryService {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `entities`: `array of AuditQueryEntity`.
    pub entities: Option<Vec<AuditQueryEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuditQueryService "AuditQueryService" 2 {
    (
        name: String = "name" with_name,
        entities: Vec<AuditQueryEntity> = "entities" with_entities,
    )
});
