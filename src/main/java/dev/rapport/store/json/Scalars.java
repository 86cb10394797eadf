package dev.rapport.store.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;

/// Single values as text, also where they are the keys of a map: instants in ISO form, constants as their lower-case ids.
final class Scalars {
  private Scalars() {}

  /// Reads a whole record or none: what is missing or null is refused, what a newer version added is passed over.
  static JsonMapper.Builder strict() {
    // Every request has a thread of its own, so that buffers kept by thread would never be used twice.
    return JsonMapper.builder(JsonFactory.builder().recyclerPool(JsonRecyclerPools.newConcurrentDequePool()).build())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL));
  }

  static void addInstant(SimpleModule module) {
    addText(module, Instant.class, Instant::toString, Instant::parse);
  }

  static <E extends Enum<E>> void addEnum(SimpleModule module, Class<E> type) {
    addText(module, type, constant -> constant.name().toLowerCase(Locale.ROOT),
        id -> Enum.valueOf(type, id.toUpperCase(Locale.ROOT)));
    addKey(module, type, constant -> constant.name().toLowerCase(Locale.ROOT),
        id -> Enum.valueOf(type, id.toUpperCase(Locale.ROOT)));
  }

  static <T> void addText(SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(type, new StdScalarSerializer<T>(type) {
      @Override
      public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(write.apply(value));
      }
    });
    module.addDeserializer(type, new StdScalarDeserializer<T>(type) {
      @Override
      public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        String text = in.getValueAsString("");
        try {
          return read.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
          return type.cast(context.handleWeirdStringValue(type, text, "not one of its values"));
        }
      }
    });
  }

  private static <T> void addKey(SimpleModule module, Class<T> type, Function<T, String> write,
      Function<String, T> read) {
    module.addKeySerializer(type, new StdScalarSerializer<T>(type) {
      @Override
      public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeFieldName(write.apply(value));
      }
    });
    module.addKeyDeserializer(type, new KeyDeserializer() {
      @Override
      public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
          return read.apply(key);
        } catch (IllegalArgumentException e) {
          return context.handleWeirdKey(type, key, "not one of its values");
        }
      }
    });
  }
}
